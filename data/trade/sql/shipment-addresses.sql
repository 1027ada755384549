-- Question: which parties share an address with a listed party, or with many other parties?
-- Reads: shipments, listed_parties (id, entry), listed_addresses (address_key, entry), settings.
-- entry: the list entry whose address it is, or that the other party at the address stands for.
with places as (
  select consignee_id as id, consignee_address_key as address_key, consignee_address as address from shipments where consignee_id is not null and consignee_address_key is not null
  union
  select shipper_id, shipper_address_key, shipper_address from shipments where shipper_id is not null and shipper_address_key is not null
), crowds as (
  select p.address_key as address_key, count(distinct p.id) as parties, min(l.entry) as entry, min(l.id) as listed
  from places p left join listed_parties l on l.id = p.id
  group by p.address_key
)
select p.id as id, min(p.address) as address, max(c.parties) as parties,
  min(coalesce(a.entry, case when c.listed <> p.id then c.entry end)) as entry
from places p
join crowds c on c.address_key = p.address_key
left join listed_addresses a on a.address_key = p.address_key
cross join settings s
where a.entry is not null or (c.entry is not null and c.listed <> p.id) or c.parties >= s.crowded_address
group by p.id
order by id
