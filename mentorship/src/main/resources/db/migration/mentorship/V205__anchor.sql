-- Where in an artifact a comment points, besides a region of an image: a cell of a notebook, lines of a cell, of an output
-- or of a text, or a parameter by the name that pages give it. Artifacts never change once their round is handed in, so a
-- place that was there when the comment was written stays there. All are counted from 1, as people count.
alter table mentorship.review_comment
    add column cell integer constraint comment_cell_counted check (cell between 1 and 100000),
    add column output integer constraint comment_output_counted check (output between 1 and 100000),
    add column first_line integer constraint comment_line_counted check (first_line between 1 and 10000000),
    add column last_line integer,
    add column parameter text constraint comment_parameter_length check (length(parameter) between 1 and 200),
    -- Rises with each change, so that an older tab never writes over a newer one.
    add column revision integer not null default 1,
    add constraint comment_output_of_cell check (output is null or cell is not null),
    add constraint comment_lines_whole check ((first_line is null) = (last_line is null) and first_line <= last_line),
    add constraint comment_place_in_artifact check (artifact_id is not null
        or num_nonnulls(cell, first_line, parameter) = 0),
    add constraint comment_one_place check ((region_left is not null)::int + (parameter is not null)::int
        + (num_nonnulls(cell, first_line) > 0)::int <= 1);

-- The same for what is said on the whole: counts its changes, and leaves those of comments alone.
alter table mentorship.review add column revision integer not null default 1;
