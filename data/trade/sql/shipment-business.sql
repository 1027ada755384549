-- Question: which consignees receive high-priority goods that do not belong to the line of business they state?
-- Reads: shipments, business_chapters (business, chapter: HS chapters that belong to a stated business).
-- Only consignees whose business is stated and understood; the others are unknown.
select s.consignee_id as id, min(s.consignee_business) as business, count(*) as hp_shipments,
  sum(case when b.chapter is null then 1 else 0 end) as outside,
  min(case when b.chapter is null then s.hs6 end) as example
from shipments s
left join business_chapters b on b.business = s.consignee_business and b.chapter = substr(s.hs6, 1, 2)
where s.tier is not null and s.consignee_id is not null
  and s.consignee_business in (select business from business_chapters)
group by s.consignee_id
order by id
