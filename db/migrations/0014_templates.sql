CREATE TABLE `template_versions` (
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`digest` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`slots` text NOT NULL,
	`prompt` text NOT NULL,
	`recipe` text,
	`needs` text NOT NULL,
	`aspect` text NOT NULL,
	`long_edge_px` integer NOT NULL,
	`duration_seconds` real NOT NULL,
	`engine` text,
	`licence` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`template_id`, `version`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_versions_digest` ON `template_versions` (`template_id`,`digest`);--> statement-breakpoint
CREATE TABLE `templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`author_account_id` text,
	`visibility` text NOT NULL,
	`state` text NOT NULL,
	`category` text,
	`position` integer NOT NULL,
	`cover` text NOT NULL,
	`cover_hash` text,
	`price_credits` integer,
	`version` integer NOT NULL,
	`needs` text NOT NULL,
	`engine_need` text,
	`search` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `templates_listed` ON `templates` (`position`,`id`) WHERE state = 'offered' and visibility = 'public';--> statement-breakpoint
CREATE INDEX `templates_category` ON `templates` (`category`,`position`,`id`) WHERE state = 'offered' and visibility = 'public';--> statement-breakpoint
CREATE INDEX `templates_engine_need` ON `templates` (`engine_need`) WHERE state = 'offered' and visibility = 'public' and engine_need is not null;--> statement-breakpoint
CREATE INDEX `templates_waiting` ON `templates` (`id`) WHERE state = 'waiting';--> statement-breakpoint
ALTER TABLE `generations` ADD `template_version` integer;--> statement-breakpoint
CREATE TRIGGER `template_versions_no_update` BEFORE UPDATE ON `template_versions`
BEGIN
	SELECT RAISE(ABORT, 'template versions do not change');
END;
