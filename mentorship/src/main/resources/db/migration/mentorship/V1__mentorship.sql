create schema if not exists mentorship;
