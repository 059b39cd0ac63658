-- Cumulative enrollment: everybody with a primary (10) or short-term (30) enrollment between 1 July and 30 June,
-- once per place. A student who moves counts at each school and once in the district.
select district, place, learner, max_by(grade, (start_date, grade)) as grade
from enrollments_at
where status in ('10', '30')
group by district, place, learner
