-- Question: which suppliers of third countries send nearly all their high-priority goods to one consignee?
-- Reads: shipments, coalition, settings.
-- By number of shipments: values are often missing. One row per supplier that has enough shipments, with its largest consignee.
with lanes as (
  select shipper_id, consignee_id, count(*) as sent
  from shipments
  where tier is not null and shipper_id is not null and consignee_id is not null
    and shipper_country is not null and shipper_country not in (select country from coalition)
  group by shipper_id, consignee_id
), totals as (
  select shipper_id, sum(sent) as shipments, max(sent) as largest from lanes group by shipper_id
)
select l.shipper_id as shipper_id, min(l.consignee_id) as consignee_id, min(t.shipments) as shipments,
  cast(min(t.largest) as double) / min(t.shipments) as share
from lanes l
join totals t on t.shipper_id = l.shipper_id and t.largest = l.sent
cross join settings s
where t.shipments >= s.dependence_least
group by l.shipper_id
order by shipper_id
