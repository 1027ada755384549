-- Question: what share of the exports to Russia lost since March 2022 reappears as extra exports to Armenia,
-- Kazakhstan and Kyrgyzstan, in percent, against the same months of 2021?
-- Reads: eu_sanctioned (reporter, partner, period, cn_code, value_eur).
-- "balanced" keeps the codes seen on both sides of the HS2022 revision; "naive" keeps all, so that a renamed code
-- looks like a lost or a new trade.
with monthly as (
  select cn_code, partner, period, sum(cast(value_eur as decimal(18, 2))) as v
  from eu_sanctioned
  where reporter not like 'European Union%' and reporter not like 'Euro area%'
  group by 1, 2, 3
), codes as (
  select cn_code, case when min(period) < '2022-01' and max(period) >= '2022-01' then 1 else 0 end as stable
  from monthly group by 1
), windows as (
  select '2022-08' as until_post, '2021-08' as until_base, 'to August' as name
  union all select '2022-11', '2021-11', 'to November'
), panels as (
  select 1 as stable_only, 'balanced' as panel union all select 0, 'naive'
), sums as (
  select p.panel, w.name, m.partner = 'Russian Federation' as is_russia,
    sum(case when m.period between '2021-03' and w.until_base then m.v else 0 end) as base,
    sum(case when m.period between '2022-03' and w.until_post then m.v else 0 end) as post
  from monthly m
  join codes c on c.cn_code = m.cn_code
  cross join windows w
  cross join panels p
  where c.stable >= p.stable_only
    and m.partner in ('Russian Federation', 'Armenia', 'Kazakhstan', 'Kyrgyzstan')
  group by 1, 2, 3
)
select concat(panel, ', ', name) as label,
  100e0 * sum(case when is_russia then 0 else post - base end)
    / sum(case when is_russia then base - post else 0 end) as ours
from sums
group by panel, name
order by panel, name
