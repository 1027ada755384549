-- Question: how far apart are the exporter's and the importer's records of the same trade, by pair, tier and period?
-- Reads: flows, tiers, settings.
-- Only periods in which both countries report something of the pair: silence is unknown, not zero. Sums by tier, since
-- the gaps of single goods are noise.
with both_sides as (
  select case when f.flow = 'X' then f.reporter else f.partner end as exporter,
    case when f.flow = 'X' then f.partner else f.reporter end as importer,
    coalesce(t.tier, 'none') as tier, f.period as period,
    sum(case when f.flow = 'X' then f.value_usd else 0 end) as exported_usd,
    sum(case when f.flow = 'M' then f.value_usd else 0 end) as imported_usd,
    max(case when f.flow = 'X' then 1 else 0 end) as has_x, max(case when f.flow = 'M' then 1 else 0 end) as has_m
  from flows f cross join settings s
  left join tiers t on t.line = f.line
  where f.freq = s.freq and f.flow in ('X', 'M') and f.line is not null
  group by case when f.flow = 'X' then f.reporter else f.partner end,
    case when f.flow = 'X' then f.partner else f.reporter end, coalesce(t.tier, 'none'), f.period
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
