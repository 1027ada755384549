-- Question: how much more of the high-priority goods did each exporter send to each hub since the start than the base window foretells?
-- Reads: flows, tiers, hubs, coalition, settings.
-- Excess as in excess.sql, all tiers together: sum over P of X - |P| * mean over B of X.
with spans as (
  select count(distinct case when f.period between s.base_from and s.base_to then f.period end) as base_periods,
    count(distinct case when f.period between s.post_from and s.post_to then f.period end) as post_periods
  from flows f cross join settings s
  where f.freq = s.freq and f.flow = 'X' and f.line is not null and f.reporter in (select country from coalition)
), sums as (
  select f.reporter as exporter, f.partner as hub,
    sum(case when f.period between s.base_from and s.base_to then f.value_usd else 0 end) as base_usd,
    sum(case when f.period between s.post_from and s.post_to then f.value_usd else 0 end) as post_usd
  from flows f cross join settings s
  join tiers t on t.line = f.line
  where f.freq = s.freq and f.flow = 'X'
    and f.reporter in (select country from coalition) and f.partner in (select country from hubs)
  group by f.reporter, f.partner
)
select a.exporter as exporter, a.hub as hub, cast(a.post_usd as double) as post_usd,
  cast(a.post_usd as double) - p.post_periods * cast(a.base_usd as double) / p.base_periods as excess_usd
from sums a cross join spans p
where p.base_periods > 0 and p.post_periods > 0
order by excess_usd desc, exporter, hub
