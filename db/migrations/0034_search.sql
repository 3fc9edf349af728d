CREATE TABLE `search_variants` (
	`variant` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`variant`, `word`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`templates` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `template_facets` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`needs` text NOT NULL,
	`category` text NOT NULL,
	`language` text NOT NULL,
	`price_class` text NOT NULL,
	`engine_need` text NOT NULL,
	`listed` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_facets_filters` ON `template_facets` (`kind`,`needs`,`category`,`language`,`price_class`,`engine_need`);--> statement-breakpoint
CREATE TABLE `template_listings` (
	`number` integer PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`facet_id` integer NOT NULL,
	`position` integer NOT NULL,
	`published_at` integer NOT NULL,
	`trend` real NOT NULL,
	`rank` integer NOT NULL,
	`names` text NOT NULL,
	`author` text NOT NULL,
	`words` text NOT NULL,
	`marks` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_listings_template` ON `template_listings` (`template_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `template_listings_rank` ON `template_listings` (`rank`);--> statement-breakpoint
CREATE INDEX `template_listings_position` ON `template_listings` (`facet_id`,`position`,`number`);--> statement-breakpoint
CREATE INDEX `template_listings_published` ON `template_listings` (`facet_id`,`published_at`,`number`);--> statement-breakpoint
CREATE INDEX `template_listings_trend` ON `template_listings` (`facet_id`,`trend`,`number`);--> statement-breakpoint
DROP INDEX `templates_listed`;--> statement-breakpoint
DROP INDEX `templates_category`;--> statement-breakpoint
DROP INDEX `templates_engine_need`;--> statement-breakpoint
ALTER TABLE `templates` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `templates` ADD `popularity` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `templates` ADD `is_author_active` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `templates_number` ON `templates` (`number`) WHERE number is not null;--> statement-breakpoint
ALTER TABLE `creators` ADD `search` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `template_uses` ADD `weight` real DEFAULT 0 NOT NULL;
--> statement-breakpoint
CREATE INDEX `search_variants_word` ON `search_variants` (`word`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `template_search` USING fts5(names, author, words, marks, content='', detail=column, columnsize=0, tokenize='ascii');
--> statement-breakpoint
INSERT INTO `template_search` (`template_search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIEW `listed_templates` AS
SELECT id AS template_id, kind, needs, coalesce(category, '') AS category, coalesce(language, '') AS language,
	CASE WHEN price_credits IS NULL THEN 'list' WHEN price_credits = 0 THEN 'free'
		WHEN price_credits <= CASE kind WHEN 'image' THEN 10 ELSE 60 END THEN 'low' ELSE 'high' END AS price_class,
	coalesce(engine_need, '') AS engine_need
FROM templates WHERE state = 'offered' AND visibility = 'public' AND is_author_active;
--> statement-breakpoint
CREATE VIEW `template_listing_rows` AS
SELECT t.number, l.template_id, f.id AS facet_id,
	CASE WHEN t.author_account_id IS NULL THEN t.position ELSE 1000000000 - t.number END AS position,
	coalesce(t.published_at, t.created_at) AS published_at, t.trend,
	-- Steps of 2^40 between the popularities, of 2^20 between official ones.
	CASE WHEN t.author_account_id IS NULL THEN t.position * 1048576 + t.number
		ELSE (9 - t.popularity) * 1099511627776 - t.number END AS rank,
	coalesce(json_extract(t.search, '$.names'), '[]') AS names,
	coalesce(c.search, '[]') AS author,
	coalesce(json_extract(t.search, '$.words'), '[]') AS words,
	'e' || lower(hex(l.engine_need)) AS marks
FROM listed_templates l
JOIN templates t ON t.id = l.template_id
JOIN template_facets f ON f.kind = l.kind AND f.needs = l.needs AND f.category = l.category
	AND f.language = l.language AND f.price_class = l.price_class AND f.engine_need = l.engine_need
LEFT JOIN creators c ON c.account_id = t.author_account_id;
--> statement-breakpoint
CREATE TRIGGER `templates_listed_insert` AFTER INSERT ON `templates`
BEGIN
	UPDATE templates SET is_author_active = 0 WHERE id = new.id AND EXISTS
		(SELECT 1 FROM accounts WHERE accounts.id = new.author_account_id AND status IN ('suspended', 'erased'));
	UPDATE templates SET number = coalesce((SELECT max(number) FROM templates WHERE number IS NOT NULL), 0) + 1,
		published_at = coalesce(published_at, updated_at)
		WHERE id = new.id AND number IS NULL AND id IN (SELECT template_id FROM listed_templates WHERE template_id = new.id);
	INSERT INTO template_facets (kind, needs, category, language, price_class, engine_need, listed)
		SELECT kind, needs, category, language, price_class, engine_need, 0 FROM listed_templates WHERE template_id = new.id
		ON CONFLICT DO NOTHING;
	INSERT INTO template_listings SELECT * FROM template_listing_rows WHERE template_id = new.id
		AND template_id NOT IN (SELECT template_id FROM template_listings WHERE template_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `templates_listed_update`
AFTER UPDATE OF state, visibility, is_author_active, author_account_id, kind, needs, category, language, price_credits,
	engine_need, search, popularity, position ON `templates`
WHEN (new.state, new.visibility, new.is_author_active, new.author_account_id, new.kind, new.needs, new.category,
	new.language, new.price_credits, new.engine_need, new.search, new.popularity, new.position)
	IS NOT (old.state, old.visibility, old.is_author_active, old.author_account_id, old.kind, old.needs, old.category,
	old.language, old.price_credits, old.engine_need, old.search, old.popularity, old.position)
BEGIN
	UPDATE templates SET number = coalesce((SELECT max(number) FROM templates WHERE number IS NOT NULL), 0) + 1,
		published_at = coalesce(published_at, updated_at)
		WHERE id = new.id AND number IS NULL AND id IN (SELECT template_id FROM listed_templates WHERE template_id = new.id);
	DELETE FROM template_listings WHERE template_id = new.id;
	INSERT INTO template_facets (kind, needs, category, language, price_class, engine_need, listed)
		SELECT kind, needs, category, language, price_class, engine_need, 0 FROM listed_templates WHERE template_id = new.id
		ON CONFLICT DO NOTHING;
	INSERT INTO template_listings SELECT * FROM template_listing_rows WHERE template_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `templates_listed_delete` AFTER DELETE ON `templates`
BEGIN
	DELETE FROM template_listings WHERE template_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `templates_trend` AFTER UPDATE OF trend ON `templates` WHEN new.trend IS NOT old.trend
BEGIN
	UPDATE template_listings SET trend = new.trend WHERE template_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_templates_status` AFTER UPDATE OF status ON `accounts` WHEN new.status IS NOT old.status
BEGIN
	UPDATE templates SET is_author_active = new.status NOT IN ('suspended', 'erased')
		WHERE author_account_id = new.id AND is_author_active IS NOT (new.status NOT IN ('suspended', 'erased'));
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_templates_delete` AFTER DELETE ON `accounts`
BEGIN
	UPDATE templates SET is_author_active = 0 WHERE author_account_id = old.id AND is_author_active;
END;
--> statement-breakpoint
CREATE TRIGGER `creators_search_insert` AFTER INSERT ON `creators` WHEN new.search <> '[]'
BEGIN
	DELETE FROM template_listings WHERE template_id IN (SELECT id FROM templates WHERE author_account_id = new.account_id);
	INSERT INTO template_listings SELECT r.* FROM templates t JOIN template_listing_rows r ON r.template_id = t.id
		WHERE t.author_account_id = new.account_id;
END;
--> statement-breakpoint
CREATE TRIGGER `creators_search_update` AFTER UPDATE OF search ON `creators` WHEN new.search <> old.search
BEGIN
	DELETE FROM template_listings WHERE template_id IN (SELECT id FROM templates WHERE author_account_id = new.account_id);
	INSERT INTO template_listings SELECT r.* FROM templates t JOIN template_listing_rows r ON r.template_id = t.id
		WHERE t.author_account_id = new.account_id;
END;
--> statement-breakpoint
CREATE TRIGGER `creators_search_delete` AFTER DELETE ON `creators` WHEN old.search <> '[]'
BEGIN
	DELETE FROM template_listings WHERE template_id IN (SELECT id FROM templates WHERE author_account_id = old.account_id);
	INSERT INTO template_listings SELECT r.* FROM templates t JOIN template_listing_rows r ON r.template_id = t.id
		WHERE t.author_account_id = old.account_id;
END;
--> statement-breakpoint
CREATE TRIGGER `template_listings_insert` AFTER INSERT ON `template_listings`
BEGIN
	UPDATE template_facets SET listed = listed + 1 WHERE id = new.facet_id;
	INSERT INTO template_search (rowid, names, author, words, marks)
		VALUES (new.rank, new.names, new.author, new.words, new.marks);
	INSERT INTO search_words (word, templates)
		SELECT value, 1 FROM (SELECT value FROM json_each(new.names) UNION SELECT value FROM json_each(new.author)) WHERE true
		ON CONFLICT (word) DO UPDATE SET templates = templates + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `template_listings_delete` AFTER DELETE ON `template_listings`
BEGIN
	UPDATE template_facets SET listed = listed - 1 WHERE id = old.facet_id;
	INSERT INTO template_search (template_search, rowid, names, author, words, marks)
		VALUES ('delete', old.rank, old.names, old.author, old.words, old.marks);
	UPDATE search_words SET templates = templates - 1
		WHERE word IN (SELECT value FROM json_each(old.names) UNION SELECT value FROM json_each(old.author));
	DELETE FROM search_words WHERE templates <= 0
		AND word IN (SELECT value FROM json_each(old.names) UNION SELECT value FROM json_each(old.author));
END;
--> statement-breakpoint
CREATE TRIGGER `search_words_insert` AFTER INSERT ON `search_words` WHEN length(new.word) BETWEEN 4 AND 24
BEGIN
	INSERT INTO search_variants (variant, word)
		SELECT substr(new.word, 1, 7), new.word
		UNION ALL
		SELECT substr(new.word, 1, i.value - 1) || substr(new.word, i.value + 1, 7 - i.value), new.word
			FROM json_each('[1,2,3,4,5,6,7]') i WHERE i.value <= length(new.word)
		UNION ALL
		SELECT substr(new.word, 1, i.value - 1) || substr(new.word, i.value + 1, j.value - i.value - 1)
			|| substr(new.word, j.value + 1, 7 - j.value), new.word
			FROM json_each('[1,2,3,4,5,6,7]') i JOIN json_each('[1,2,3,4,5,6,7]') j ON i.value < j.value
			WHERE length(new.word) >= 8
		ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `search_words_delete` AFTER DELETE ON `search_words`
BEGIN
	DELETE FROM search_variants WHERE word = old.word;
END;
--> statement-breakpoint
UPDATE templates SET published_at = coalesce(published_at, created_at), number = (SELECT count(*) FROM templates t
	WHERE t.state = 'offered' AND (t.position, t.id) >= (templates.position, templates.id))
	WHERE state = 'offered';
--> statement-breakpoint
INSERT INTO template_facets (kind, needs, category, language, price_class, engine_need, listed)
	SELECT DISTINCT kind, needs, category, language, price_class, engine_need, 0 FROM listed_templates;
--> statement-breakpoint
INSERT INTO template_listings SELECT * FROM template_listing_rows;
