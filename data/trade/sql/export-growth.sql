-- Question: by how many percent did EU exports to a country grow from the second half of 2021 to that of 2022,
-- in USD (monthly average rates) and in EUR?
-- Reads: eu_totals (reporter, partner, flow, period, value_eur), ecb_rates (period, currency, per_eur).
-- Sums are decimal: a floating sum depends on the order of the rows and the number of threads.
-- The file lists the EU and the euro area beside their members: members only, or each euro counts three times.
select t.partner as label,
  100 * (sum(case when t.period >= '2022' then cast(t.value_eur as decimal(16, 2)) * cast(r.per_eur as decimal(12, 6)) end)
    / sum(case when t.period < '2022' then cast(t.value_eur as decimal(16, 2)) * cast(r.per_eur as decimal(12, 6)) end) - 1) as ours,
  100 * (sum(case when t.period >= '2022' then cast(t.value_eur as decimal(18, 2)) end)
    / sum(case when t.period < '2022' then cast(t.value_eur as decimal(18, 2)) end) - 1) as ours_eur
from eu_totals t
join ecb_rates r on r.period = t.period and r.currency = 'USD'
where t.flow = 'EXPORT'
  and (t.period between '2021-07' and '2021-12' or t.period between '2022-07' and '2022-12')
  and t.reporter not like 'European Union%' and t.reporter not like 'Euro area%'
  and t.partner in ('Armenia', 'Georgia', 'Kazakhstan', 'Kyrgyzstan')
group by 1
order by 1
