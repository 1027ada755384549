-- Question: what did the coalition send to each third country, by group of goods and period?
-- Reads: flows, tiers, coalition, settings.
-- The group is the tier of the Common High Priority List, else 'HS' and the chapter: those are the placebo goods.
select f.partner as country, coalesce(t.tier, concat('HS', substr(f.line, 1, 2))) as goods, f.period as period,
  sum(f.value_usd) as value_usd
from flows f cross join settings s
left join tiers t on t.line = f.line
where f.freq = s.freq and f.flow = 'X' and f.line is not null
  and f.reporter in (select country from coalition) and f.partner not in (select country from coalition)
group by f.partner, coalesce(t.tier, concat('HS', substr(f.line, 1, 2))), f.period
order by country, goods, period
