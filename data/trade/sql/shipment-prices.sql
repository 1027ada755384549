-- Question: who takes high-priority goods at prices far above the median of their code?
-- Reads: shipments, settings.
-- USD a kilogram, or a piece where the record states no weight. The median of a code counts where at least price_least shipments
-- of three consignees state a price on the same basis.
with priced as (
  select consignee_id, shipper_id, hs6,
    case when kg > 0 then 'kg' else coalesce(unit, 'piece') end as basis,
    cast(value_usd as double) / case when kg > 0 then kg else quantity end as price
  from shipments
  where tier is not null and value_usd > 0 and (kg > 0 or quantity > 0) and consignee_id is not null
), usual as (
  select p.hs6 as hs6, p.basis as basis, median(p.price) as median_price
  from priced p cross join settings s
  group by p.hs6, p.basis, s.price_least
  having count(*) >= s.price_least and count(distinct p.consignee_id) >= 3
), sides as (
  select 'consignee' as role, p.consignee_id as id, p.hs6 as hs6, p.price / u.median_price as ratio
  from priced p join usual u on u.hs6 = p.hs6 and u.basis = p.basis
  union all
  select 'shipper', p.shipper_id, p.hs6, p.price / u.median_price
  from priced p join usual u on u.hs6 = p.hs6 and u.basis = p.basis
  where p.shipper_id is not null
)
select d.role as role, d.id as id, count(*) as priced,
  sum(case when d.ratio >= s.price_ratio then 1 else 0 end) as high,
  max(d.ratio) as highest,
  min(case when d.ratio >= s.price_ratio then d.hs6 end) as example
from sides d cross join settings s
group by d.role, d.id
order by role, id
