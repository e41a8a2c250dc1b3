-- A session of before tells neither when the password was given nor whether a second factor was: all sign in once more.
DELETE FROM spring_session;
