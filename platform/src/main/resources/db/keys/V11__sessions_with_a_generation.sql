-- A session of before does not tell which generation of its account it was opened for: all sign in once more.
DELETE FROM spring_session;
