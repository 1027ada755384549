-- Question: how far apart are the exporter's and the importer's records of the coalition's trade with each hub and the
-- target, by pair, tier and period?
-- Reads: flows, tiers, coalition, hubs, settings.
-- Only periods in which both countries report something of the pair: silence is unknown, not zero. Sums by tier, since
-- the gaps of single goods are noise.
with importers as (
  select country from hubs union select target as country from settings
), records as (
  select case when f.flow = 'X' then f.reporter else f.partner end as exporter,
    case when f.flow = 'X' then f.partner else f.reporter end as importer, f.flow as flow, f.line as line,
    f.period as period, f.value_usd as value_usd
  from flows f cross join settings s
  where f.freq = s.freq and f.line is not null and (
    (f.flow = 'X' and f.reporter in (select country from coalition) and f.partner in (select country from importers))
    or (f.flow = 'M' and f.partner in (select country from coalition) and f.reporter in (select country from importers)))
), both_sides as (
  select r.exporter as exporter, r.importer as importer, coalesce(t.tier, 'none') as tier, r.period as period,
    sum(case when r.flow = 'X' then r.value_usd else 0 end) as exported_usd,
    sum(case when r.flow = 'M' then r.value_usd else 0 end) as imported_usd,
    max(case when r.flow = 'X' then 1 else 0 end) as has_x, max(case when r.flow = 'M' then 1 else 0 end) as has_m
  from records r left join tiers t on t.line = r.line
  group by r.exporter, r.importer, coalesce(t.tier, 'none'), r.period
), reported as (
  select exporter, importer, period, max(has_x) as has_x, max(has_m) as has_m
  from both_sides group by exporter, importer, period
)
select b.exporter as exporter, b.importer as importer, b.tier as tier, b.period as period,
  b.exported_usd as exported_usd, b.imported_usd as imported_usd
from both_sides b
join reported r on r.exporter = b.exporter and r.importer = b.importer and r.period = b.period
where r.has_x = 1 and r.has_m = 1
order by exporter, importer, tier, period
