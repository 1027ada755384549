-- Question: what did each exporter of the coalition send to each hub and to the target, by good, in B and in P?
-- Reads: flows, tiers, hubs, coalition, settings.
-- One row per exporter, country, good and window: the panel of the difference in differences. is_tiered marks goods
-- of the Common High Priority List; destination is 'target', 'hub' or 'other'.
select f.reporter as exporter, f.partner as partner, f.line as line,
  case when f.period >= s.post_from then 1 else 0 end as post,
  max(case when t.line is null then 0 else 1 end) as is_tiered,
  max(case when f.partner = s.target then 'target' when h.country is not null then 'hub' else 'other' end) as destination,
  sum(f.value_usd) as value_usd
from flows f cross join settings s
left join tiers t on t.line = f.line
left join hubs h on h.country = f.partner
where f.freq = s.freq and f.flow = 'X' and f.line is not null
  and f.reporter in (select country from coalition) and f.partner not in (select country from coalition)
  and (f.period between s.base_from and s.base_to or f.period between s.post_from and s.post_to)
group by f.reporter, f.partner, f.line, case when f.period >= s.post_from then 1 else 0 end
