-- A session of before does not tell whether an identity provider vouched for the person: all sign in once more.
DELETE FROM spring_session;
