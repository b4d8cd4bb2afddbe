create schema if not exists identity;
create table identity.probe (id uuid primary key default uuidv7(), title text not null);
