-- Question: what did each consignee and each shipper handle, when did its high-priority goods begin, and how much before and since the event?
-- Reads: shipments, settings.
-- known_from: the first day of the files that name the party; nothing is known of its past before. Money is USD; hp: goods of
-- the Common High Priority List. has_value counts high-priority shipments that state a value.
with sides as (
  select 'consignee' as role, consignee_id as id, consignee as name, consignee_country as country, consignee_address as address,
    consignee_founded as founded, consignee_business as business, date, known_from, tier, value_usd, synthetic
  from shipments where consignee_id is not null
  union all
  select 'shipper', shipper_id, shipper, shipper_country, shipper_address, null, null, date, known_from, tier, value_usd, synthetic
  from shipments where shipper_id is not null
)
select p.role as role, p.id as id, min(p.name) as name, min(p.country) as country, min(p.address) as address,
  min(p.founded) as founded, min(p.business) as business, count(*) as shipments,
  min(p.date) as first_date, max(p.date) as last_date, min(p.known_from) as known_from,
  sum(case when p.tier is not null then 1 else 0 end) as hp_shipments,
  sum(case when p.tier is not null and p.value_usd is not null then 1 else 0 end) as has_value,
  min(case when p.tier is not null then p.date end) as hp_first,
  sum(case when p.tier is not null then p.value_usd else 0 end) as hp_usd,
  sum(case when p.tier is not null and p.date <= s.event then p.value_usd else 0 end) as hp_usd_before,
  sum(case when p.tier is not null and p.date > s.event then p.value_usd else 0 end) as hp_usd_since,
  sum(case when p.tier is not null and p.date <= s.event then 1 else 0 end) as hp_before,
  max(case when p.synthetic then 1 else 0 end) as is_synthetic
from sides p cross join settings s
group by p.role, p.id
order by role, hp_usd desc, id
