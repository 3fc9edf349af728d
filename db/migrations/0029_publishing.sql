ALTER TABLE `submissions` ADD `listing` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `cover_result_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_open` ON `submissions` (`template_id`) WHERE state in ('screening', 'held');--> statement-breakpoint
CREATE UNIQUE INDEX `template_drafts_template` ON `template_drafts` (`template_id`) WHERE template_id is not null;--> statement-breakpoint
CREATE INDEX `templates_author` ON `templates` (`author_account_id`,`id`) WHERE author_account_id is not null;
--> statement-breakpoint
CREATE TRIGGER `submissions_decided` BEFORE UPDATE OF `state` ON `submissions`
WHEN old.state NOT IN ('screening', 'held') OR (old.state = 'held' AND new.state NOT IN ('approved', 'refused', 'change-asked', 'withdrawn'))
BEGIN
	SELECT RAISE(ABORT, 'submission was decided');
END;
--> statement-breakpoint
CREATE TRIGGER `rights_statements_no_update` BEFORE UPDATE ON `rights_statements`
BEGIN
	SELECT RAISE(ABORT, 'rights statements do not change');
END;
