-- Question: of high-priority goods whose producer has its headquarters in the coalition, what was made, sold and dispatched outside it?
-- Reads: shipments, coalition.
-- Sums in USD over shipments that state a value; each role has its own unknown part. all_usd covers every headquarters.
with marked as (
  select s.value_usd as value_usd,
    case when s.producer_country is null then null when h.country is null then 0 else 1 end as hq,
    case when s.origin_country is null then null when o.country is null then 0 else 1 end as made,
    case when s.seller_country is null then null when e.country is null then 0 else 1 end as sold,
    case when s.dispatch_country is null then null when d.country is null then 0 else 1 end as sent
  from shipments s
  left join coalition h on h.country = s.producer_country
  left join coalition o on o.country = s.origin_country
  left join coalition e on e.country = s.seller_country
  left join coalition d on d.country = s.dispatch_country
  where s.tier is not null
)
select sum(value_usd) as all_usd,
  sum(case when hq is null then value_usd else 0 end) as hq_unknown_usd,
  sum(case when hq = 1 then value_usd else 0 end) as hq_usd,
  sum(case when hq = 1 and made = 0 then value_usd else 0 end) as made_outside_usd,
  sum(case when hq = 1 and made is null then value_usd else 0 end) as made_unknown_usd,
  sum(case when hq = 1 and sold = 0 then value_usd else 0 end) as sold_outside_usd,
  sum(case when hq = 1 and sold is null then value_usd else 0 end) as sold_unknown_usd,
  sum(case when hq = 1 and sent = 0 then value_usd else 0 end) as sent_outside_usd,
  sum(case when hq = 1 and sent is null then value_usd else 0 end) as sent_unknown_usd
from marked
