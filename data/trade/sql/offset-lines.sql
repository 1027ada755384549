-- Question: in how many goods (HS6) did more than half of the exports to Russia lost from March to August 2022 reappear as
-- extra exports to Armenia, Kazakhstan and Kyrgyzstan?
-- Reads: eu_sanctioned (reporter, partner, period, cn_code, value_eur).
-- Balanced panel; goods with at least a million euros to Russia in the same months of 2021, which then fell.
with monthly as (
  select cn_code, partner, period, sum(cast(value_eur as decimal(18, 2))) as v
  from eu_sanctioned
  where reporter not like 'European Union%' and reporter not like 'Euro area%'
  group by 1, 2, 3
), codes as (
  select cn_code from monthly group by 1 having min(period) < '2022-01' and max(period) >= '2022-01'
), goods as (
  select substr(m.cn_code, 1, 6) as hs6,
    sum(case when partner = 'Russian Federation' and period between '2021-03' and '2021-08' then v else 0 end) as base,
    sum(case when partner = 'Russian Federation' and period between '2022-03' and '2022-08' then v else 0 end) as post,
    sum(case when partner <> 'Russian Federation' and period between '2022-03' and '2022-08' then v
      when partner <> 'Russian Federation' and period between '2021-03' and '2021-08' then -v else 0 end) as extra
  from monthly m join codes c on c.cn_code = m.cn_code
  where partner in ('Russian Federation', 'Armenia', 'Kazakhstan', 'Kyrgyzstan')
  group by 1
)
select 'lines' as label, count(*) as ours_lines, sum(case when extra > (base - post) / 2 then 1 else 0 end) as ours
from goods
where base >= 1000000 and base > post
