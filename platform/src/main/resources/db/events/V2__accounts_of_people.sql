-- The program writes down by itself that a time ran out, in the role SYSTEM. Nobody signs in with it.
ALTER TABLE account ADD CONSTRAINT account_is_of_a_person CHECK (role <> 'SYSTEM');
