-- Question: what share of the extra exports of the EU and the United Kingdom to Armenia, Kazakhstan and Kyrgyzstan in
-- 2022-23 did these countries never record as imports?
-- Reads: eu_totals (reporter, partner, flow, period, value_eur), mirror_totals (the same columns: what the three countries
-- record as imports, and the United Kingdom's exports to them).
-- lost share = (gap_P - gap_B) / (X_P - X_B), gap = exporters' record - importers' record, yearly means. Totals only:
-- the gap of single goods is noise.
with records as (
  select period, case when flow = 'EXPORT' then value_eur else 0 end as x, case when flow = 'IMPORT' then value_eur else 0 end as m
  from mirror_totals
  where (flow = 'EXPORT' and partner in ('Armenia', 'Kazakhstan', 'Kyrgyzstan'))
    or (flow = 'IMPORT' and reporter in ('Armenia', 'Kazakhstan', 'Kyrgyzstan'))
  union all
  select period, value_eur as x, 0 as m
  from eu_totals
  where flow = 'EXPORT' and partner in ('Armenia', 'Kazakhstan', 'Kyrgyzstan')
    and reporter not like 'European Union%' and reporter not like 'Euro area%'
), bases as (
  select '2019-01' as base_from, 3 as years, 'base 2019-21' as label union all select '2021-01', 1, 'base 2021'
), sums as (
  select b.label as label,
    sum(case when r.period between b.base_from and '2021-12' then cast(r.x as double) / b.years else 0 end) as x_base,
    sum(case when r.period between '2022-01' and '2023-12' then cast(r.x as double) / 2 else 0 end) as x_post,
    sum(case when r.period between b.base_from and '2021-12' then cast(r.m as double) / b.years else 0 end) as m_base,
    sum(case when r.period between '2022-01' and '2023-12' then cast(r.m as double) / 2 else 0 end) as m_post
  from records r cross join bases b
  group by b.label
)
select label, ((x_post - m_post) - (x_base - m_base)) / (x_post - x_base) as ours
from sums
order by label
