-- A contact's place was the municipality that it is in. That is now called so, because a place is where visitors find it.

update revision r join item i on i.id = r.item_id and i.kind = 'contact'
set r.draft = json_set(json_remove(r.draft, '$.place'), '$.municipality', json_value(r.draft, '$.place'))
where json_type(json_extract(r.draft, '$.place')) = 'STRING';

update working_copy w join item i on i.id = w.item_id and i.kind = 'contact'
set w.draft = json_set(json_remove(w.draft, '$.place'), '$.municipality', json_value(w.draft, '$.place'))
where json_type(json_extract(w.draft, '$.place')) = 'STRING';

-- What is public shows all that a contact has now.
update publication set card = json_set(card, '$.municipality', json_extract(card, '$.place'), '$.place', null,
    '$.logo', null, '$.sectors', json_array())
where kind = 'contact';

update publication_document d join publication p on p.id = d.publication_id and p.kind = 'contact'
set d.view = json_object('socials', json_array(), 'body', null, 'images', json_array());
