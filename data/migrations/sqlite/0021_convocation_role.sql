-- As what a member of the jury was convened: a substitute who comes to sit must be told. Absent for a candidate, and
-- for what was sent before.
ALTER TABLE convocation ADD COLUMN role TEXT CHECK (role = 'LEAD' OR role = 'PROFESSIONAL' OR role = 'SUBSTITUTE');
