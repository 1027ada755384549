-- Question: how much more of each good did the coalition send to each hub since the start than the base window foretells?
-- Reads: flows, tiers, hubs, coalition, settings.
-- excess = sum over P of X - |P| * mean over B of X; index = mean over P / mean over B, with a floor under the base.
-- is_new marks goods without a row before P: a code that the HS2022 revision made looks like this.
with spans as (
  select count(distinct case when f.period between s.base_from and s.base_to then f.period end) as base_periods,
    count(distinct case when f.period between s.post_from and s.post_to then f.period end) as post_periods
  from flows f cross join settings s
  where f.freq = s.freq and f.flow = 'X' and f.line is not null and f.reporter in (select country from coalition)
), sums as (
  select f.partner as hub, f.line as line,
    sum(case when f.period between s.base_from and s.base_to then f.value_usd else 0 end) as base_usd,
    sum(case when f.period between s.post_from and s.post_to then f.value_usd else 0 end) as post_usd,
    min(f.period) as first_period
  from flows f cross join settings s
  where f.freq = s.freq and f.flow = 'X' and f.line is not null
    and f.reporter in (select country from coalition) and f.partner in (select country from hubs)
  group by f.partner, f.line
)
select a.hub as hub, a.line as line, t.tier as tier,
  cast(a.base_usd as double) / p.base_periods as base_mean,
  cast(a.post_usd as double) / p.post_periods as post_mean,
  p.base_periods as base_periods, p.post_periods as post_periods,
  cast(a.post_usd as double) - p.post_periods * cast(a.base_usd as double) / p.base_periods as excess_usd,
  (cast(a.post_usd as double) / p.post_periods)
    / greatest(cast(a.base_usd as double) / p.base_periods, s.floor_usd) as ratio,
  case when a.first_period >= s.post_from then 1 else 0 end as is_new
from sums a cross join spans p cross join settings s
left join tiers t on t.line = a.line
where p.base_periods > 0 and p.post_periods > 0
order by excess_usd desc, hub, line
