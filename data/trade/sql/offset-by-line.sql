-- Question: for each good whose coalition exports to the target fell, what share of the loss reappears in each hub?
-- Reads: flows, tiers, hubs, coalition, settings.
-- S = sum of the hubs' excess / (base - post) of the target, base scaled to the length of P. Goods that a revision of the
-- nomenclature began or ended inside the windows are left out (balanced panel).
with spans as (
  select count(distinct case when f.period between s.base_from and s.base_to then f.period end) as base_periods,
    count(distinct case when f.period between s.post_from and s.post_to then f.period end) as post_periods
  from flows f cross join settings s
  where f.freq = s.freq and f.flow = 'X' and f.line is not null and f.reporter in (select country from coalition)
), sums as (
  select f.line as line,
    sum(case when f.partner = s.target and f.period between s.base_from and s.base_to then f.value_usd else 0 end) as target_base,
    sum(case when f.partner = s.target and f.period between s.post_from and s.post_to then f.value_usd else 0 end) as target_post,
    sum(case when f.partner <> s.target and f.period between s.base_from and s.base_to then f.value_usd else 0 end) as hubs_base,
    sum(case when f.partner <> s.target and f.period between s.post_from and s.post_to then f.value_usd else 0 end) as hubs_post,
    min(f.period) as first_period, max(f.period) as last_period
  from flows f cross join settings s
  where f.freq = s.freq and f.flow = 'X' and f.line is not null and f.reporter in (select country from coalition)
    and (f.partner in (select country from hubs) or f.partner = s.target)
  group by f.line
), scaled as (
  select a.line as line,
    cast(a.target_base as double) * p.post_periods / p.base_periods - cast(a.target_post as double) as lost_usd,
    cast(a.hubs_post as double) - cast(a.hubs_base as double) * p.post_periods / p.base_periods as excess_usd,
    cast(a.target_base as double) as target_base_usd
  from sums a cross join spans p cross join settings s
  where p.base_periods > 0 and p.post_periods > 0 and a.first_period < s.post_from and a.last_period >= s.post_from
)
select c.line as line, t.tier as tier, c.lost_usd as lost_usd, c.excess_usd as excess_usd,
  c.target_base_usd as target_base_usd, c.excess_usd / c.lost_usd as share
from scaled c left join tiers t on t.line = c.line
where c.lost_usd > 0
order by c.excess_usd desc, c.line
