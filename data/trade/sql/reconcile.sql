-- Question: what is the best estimate of each pair's trade in each high-priority good, from the exporter's and the importer's
-- record?
-- Reads: flows, tiers, settings (cif_over_fob).
-- A reporter's reliability is 1 / (0.01 + mean of squared ln(importer's / exporter's record) over its pairs' yearly totals of
-- these goods). For a best estimate only: it hides the very gap that mirror-gap.sql measures.
with pairs as (
  select case when f.flow = 'X' then f.reporter else f.partner end as exporter,
    case when f.flow = 'X' then f.partner else f.reporter end as importer, f.line as line,
    substr(f.period, 1, 4) as year,
    cast(sum(case when f.flow = 'X' then f.value_usd else 0 end) as double) as exported,
    cast(sum(case when f.flow = 'M' then f.value_usd else 0 end) as double) / max(s.cif_over_fob) as imported
  from flows f cross join settings s
  join tiers t on t.line = f.line
  where f.freq = s.freq and f.flow in ('X', 'M')
  group by case when f.flow = 'X' then f.reporter else f.partner end,
    case when f.flow = 'X' then f.partner else f.reporter end, f.line, substr(f.period, 1, 4)
), totals as (
  select exporter, importer, year, sum(exported) as exported, sum(imported) as imported
  from pairs group by exporter, importer, year
), gaps as (
  select exporter, importer, ln(imported / exported) * ln(imported / exported) as squared
  from totals where exported > 0 and imported > 0
), reliability as (
  select country, 1 / (0.01 + avg(squared)) as weight
  from (select exporter as country, squared from gaps union all select importer as country, squared from gaps) as sides
  group by country
)
select p.exporter as exporter, p.importer as importer, p.line as line, p.year as year,
  p.exported as exported_usd, p.imported as imported_fob_usd,
  case when p.imported = 0 then p.exported when p.exported = 0 then p.imported
    else (coalesce(x.weight, 1) * p.exported + coalesce(m.weight, 1) * p.imported)
      / (coalesce(x.weight, 1) + coalesce(m.weight, 1)) end as best_usd
from pairs p
left join reliability x on x.country = p.exporter
left join reliability m on m.country = p.importer
order by best_usd desc, exporter, importer, line, year
