-- Question: where does a supplier of the coalition stop and one of a third country begin, with the same buyer and good, within 90 days?
-- Reads: shipments, coalition, settings.
-- A supplier has stopped when nothing more came for switch_days until the end of the records. The new one may overlap with it by
-- switch_overlap_days. Days are counted from 2000-01-01.
with lanes as (
  select consignee_id, line, shipper_id, min(shipper) as shipper, min(shipper_country) as country,
    min(day) as first_day, max(day) as last_day, min(date) as first_date, max(date) as last_date, count(*) as shipments
  from shipments
  where tier is not null and consignee_id is not null and shipper_id is not null and shipper_country is not null
  group by consignee_id, line, shipper_id
)
select a.consignee_id as id, a.line as line, a.shipper as stopped, a.country as stopped_country, a.last_date as stopped_on,
  b.shipper as began, b.shipper_id as began_id, b.country as began_country, b.first_date as began_on
from lanes a
join lanes b on b.consignee_id = a.consignee_id and b.line = a.line
cross join settings s
where a.country in (select country from coalition) and b.country not in (select country from coalition)
  and b.country <> s.target
  and a.shipments >= s.switch_least and a.last_day <= s.last_day - s.switch_days
  and b.first_date > s.event
  and b.first_day >= a.last_day - s.switch_overlap_days and b.first_day <= a.last_day + s.switch_days
order by id, line, began_on, began
