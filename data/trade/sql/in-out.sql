-- Question: what did each hub take in from the coalition and pass on to the target, by good and period?
-- Reads: flows, tiers, hubs, coalition, settings.
-- In: the coalition's records of exports. Out: the hub's record of exports to the target, or the target's record of
-- imports where the hub gives none.
select case when f.partner = s.target then f.reporter when f.reporter = s.target then f.partner else f.partner end as hub,
  f.line as line, f.period as period,
  sum(case when f.flow = 'X' and f.partner <> s.target then f.value_usd else 0 end) as in_usd,
  sum(case when f.flow = 'X' and f.partner <> s.target then coalesce(f.net_kg, 0) else 0 end) as in_kg,
  sum(case when f.flow = 'X' and f.partner = s.target then f.value_usd else 0 end) as out_usd,
  sum(case when f.flow = 'X' and f.partner = s.target then coalesce(f.net_kg, 0) else 0 end) as out_kg,
  sum(case when f.flow = 'M' and f.reporter = s.target then f.value_usd else 0 end) as target_usd,
  sum(case when f.flow = 'M' and f.reporter = s.target then coalesce(f.net_kg, 0) else 0 end) as target_kg
from flows f cross join settings s
where f.freq = s.freq and f.line is not null and (
  (f.flow = 'X' and f.partner in (select country from hubs) and f.reporter in (select country from coalition))
  or (f.flow = 'X' and f.partner = s.target and f.reporter in (select country from hubs))
  or (f.flow = 'M' and f.reporter = s.target and f.partner in (select country from hubs)))
group by case when f.partner = s.target then f.reporter when f.reporter = s.target then f.partner else f.partner end,
  f.line, f.period
order by hub, line, period
