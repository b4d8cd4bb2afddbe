create schema if not exists delivery;
create table delivery.probe (id uuid primary key default uuidv7(), title text not null);
