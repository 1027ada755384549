-- Question: in which countries are the producer's headquarters, the production, the seller and the dispatch of shipped high-priority goods?
-- Reads: shipments, coalition, settings.
-- The four-country split (KSE 2024). A country that a record does not state is a group of its own, never "elsewhere".
-- to_target: 1 for shipments to the target, 0 to others, null where the destination is unknown.
with split as (
  select 'headquarters' as role, producer_country as country, destination_country, value_usd from shipments where tier is not null
  union all select 'production', origin_country, destination_country, value_usd from shipments where tier is not null
  union all select 'seller', seller_country, destination_country, value_usd from shipments where tier is not null
  union all select 'dispatch', dispatch_country, destination_country, value_usd from shipments where tier is not null
)
select p.role as role, p.country as country,
  case when p.country is null then null when c.country is null then 0 else 1 end as in_coalition,
  case when p.destination_country is null then null when p.destination_country = s.target then 1 else 0 end as to_target,
  count(*) as shipments, sum(p.value_usd) as value_usd
from split p cross join settings s
left join coalition c on c.country = p.country
group by p.role, p.country, case when p.country is null then null when c.country is null then 0 else 1 end,
  case when p.destination_country is null then null when p.destination_country = s.target then 1 else 0 end
order by role, value_usd desc, country
