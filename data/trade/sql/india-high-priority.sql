-- Question: what did India record as exports of Common High Priority goods to Russia, per month, in million USD?
-- Reads: fts (Russian customs layout, STOIM in USD), high_priority (hs6).
-- The mirror rows only: after 2022-01 Russia publishes nothing. Classified codes (XXXXXXXXXX) match no HS6 and stay out.
select substr(cast(PERIOD as varchar), 1, 7) as label, sum(cast(STOIM as decimal(18, 2))) / 1e6 as ours
from fts
where NAPR = 'ИМ' and STRANA = 'IND' and Source = 'MIRROR'
  and substr(TNVED, 1, 6) in (select hs6 from high_priority)
  and substr(cast(PERIOD as varchar), 1, 7) in ('2024-04', '2024-05', '2024-07')
group by 1
order by 1
