-- Videos of the local engine name their look among what an engine needs: where videos cannot be screened none is
-- made, and none is listed.
UPDATE `templates` SET `engine_need` = (
	SELECT json_array(v.`kind`, v.`needs`, v.`long_edge_px`, iif(v.`duration_seconds` = CAST(v.`duration_seconds` AS integer),
		CAST(v.`duration_seconds` AS integer), v.`duration_seconds`), json_extract(v.`recipe`, '$.look'))
	FROM `template_versions` v WHERE v.`template_id` = `templates`.`id` AND v.`version` = `templates`.`version` AND v.`recipe` IS NOT NULL
) WHERE `kind` = 'video' AND `engine_need` IS NULL;
