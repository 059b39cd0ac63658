-- Everybody who was ever in the cohort that should graduate in this year (see cohort_members), and those who graduated this
-- year one year late, marked as fifth_year. A member belongs to the district and to the school of the latest enrollment.
select district, unnest([0, school]) as place, learner, grade, graduated, fifth_year, outcome, counts
from cohort_members
