-- The analyst computes and compares counts, and sees no row of a single learner.
alter table access.held_role drop constraint held_role_role_check;
alter table access.held_role add constraint held_role_role_check
  check (role in ('ADMINISTRATOR', 'STEWARD', 'ANALYST', 'COORDINATOR', 'FACILITATOR', 'BOARD', 'AUDITOR', 'OPERATOR'));
