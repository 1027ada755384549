-- Question: by how many percent did EU exports to a country grow from the second half of 2021 to that of 2022, in USD at the rates
-- of each month, of the half-year and of the year, and in EUR?
-- Reads: eu_totals (reporter, partner, flow, period, value_eur), ecb_rates (period, currency, per_eur).
-- Sums are decimal: a floating sum depends on the order of the rows and the number of threads.
-- The file lists the EU and the euro area beside their members: members only, or each euro counts three times.
with means as (
  select substr(period, 1, 4) as of_year, avg(cast(per_eur as double)) as by_year,
    avg(case when period >= concat(substr(period, 1, 4), '-07') then cast(per_eur as double) end) as by_half
  from ecb_rates where currency = 'USD' group by substr(period, 1, 4)
), sums as (
  select t.partner as label,
    sum(case when t.period >= '2022' then cast(t.value_eur as decimal(16, 2)) * cast(r.per_eur as decimal(12, 6)) end)
      / sum(case when t.period < '2022' then cast(t.value_eur as decimal(16, 2)) * cast(r.per_eur as decimal(12, 6)) end) as in_usd,
    sum(case when t.period >= '2022' then cast(t.value_eur as decimal(18, 2)) end)
      / sum(case when t.period < '2022' then cast(t.value_eur as decimal(18, 2)) end) as in_eur
  from eu_totals t
  join ecb_rates r on r.period = t.period and r.currency = 'USD'
  where t.flow = 'EXPORT'
    and (t.period between '2021-07' and '2021-12' or t.period between '2022-07' and '2022-12')
    and t.reporter not like 'European Union%' and t.reporter not like 'Euro area%'
    and t.partner in ('Armenia', 'Georgia', 'Kazakhstan', 'Kyrgyzstan')
  group by t.partner
)
select s.label as label, 100 * (s.in_usd - 1) as ours, 100 * (s.in_eur - 1) as ours_eur,
  100 * (s.in_eur * b.by_half / a.by_half - 1) as ours_half_year, 100 * (s.in_eur * b.by_year / a.by_year - 1) as ours_year
from sums s
join means a on a.of_year = '2021'
join means b on b.of_year = '2022'
order by label
