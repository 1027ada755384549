-- Question: how many steps of trade separate each party from a listed one (0: is listed, 1: trades with it, 2: trades with its partner)?
-- Reads: shipments, listed_parties (id, entry), settings.
-- Steps are shipments, in both directions. A party with more partners than most_partners carries no second step: a carrier or a
-- large distributor is a partner of everybody. Parties without a row are further away.
with edges as (
  select shipper_id as a, consignee_id as b from shipments where shipper_id is not null and consignee_id is not null and shipper_id <> consignee_id
  union
  select consignee_id, shipper_id from shipments where shipper_id is not null and consignee_id is not null and shipper_id <> consignee_id
), narrow as (
  select a from edges cross join settings s group by a, s.most_partners having count(*) <= s.most_partners
), zero as (
  select id, 0 as hops, id as listed, null as via from listed_parties
), one as (
  select e.b as id, 1 as hops, min(e.a) as listed, null as via
  from edges e join listed_parties l on l.id = e.a
  where e.b not in (select id from listed_parties)
  group by e.b
), two as (
  select e.b as id, 2 as hops, min(o.listed) as listed, min(e.a) as via
  from edges e join one o on o.id = e.a join narrow n on n.a = e.a
  where e.b not in (select id from listed_parties) and e.b not in (select id from one)
  group by e.b
)
select id, hops, listed, via
from (select id, hops, listed, via from zero
  union all select id, hops, listed, via from one
  union all select id, hops, listed, via from two) as steps
order by hops, id
