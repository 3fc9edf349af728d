DROP INDEX `reports_once`;--> statement-breakpoint
ALTER TABLE `reports` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `reports_reporter` ON `reports` (`reporter_hash`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_once` ON `reports` (`subject_kind`,`subject_id`,`version`,`reporter_hash`);--> statement-breakpoint
ALTER TABLE `likeness_claims` ADD `subjects` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `likeness_claims` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `likeness_claims` ADD `claimant_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `likeness_claims` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `likeness_claims` ADD `ran_out_at` integer;--> statement-breakpoint
CREATE INDEX `likeness_claims_claimant` ON `likeness_claims` (`claimant_hash`,`created_at`);--> statement-breakpoint
CREATE INDEX `likeness_claims_decided` ON `likeness_claims` (`decided_at`) WHERE state != 'open';--> statement-breakpoint
CREATE INDEX `cover_fingerprints_down0` ON `cover_fingerprints` (`band0`) WHERE taken_down_at is not null;--> statement-breakpoint
CREATE INDEX `cover_fingerprints_down1` ON `cover_fingerprints` (`band1`) WHERE taken_down_at is not null;--> statement-breakpoint
CREATE INDEX `cover_fingerprints_down2` ON `cover_fingerprints` (`band2`) WHERE taken_down_at is not null;--> statement-breakpoint
CREATE INDEX `cover_fingerprints_down3` ON `cover_fingerprints` (`band3`) WHERE taken_down_at is not null;--> statement-breakpoint
CREATE TRIGGER `takedowns_no_update` BEFORE UPDATE ON `takedowns`
BEGIN
	SELECT RAISE(ABORT, 'takedowns are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `takedowns_no_delete` BEFORE DELETE ON `takedowns`
BEGIN
	SELECT RAISE(ABORT, 'takedowns are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `likeness_claims_one_decision` BEFORE UPDATE OF `state` ON `likeness_claims`
WHEN OLD.`state` <> 'open'
BEGIN
	SELECT RAISE(ABORT, 'likeness claim was decided');
END;
--> statement-breakpoint
CREATE TRIGGER `templates_stay_down` BEFORE UPDATE OF `state` ON `templates`
WHEN OLD.`state` = 'taken-down' AND NEW.`state` IN ('offered', 'waiting', 'hidden')
	AND 'undone' IS NOT (SELECT `cause` FROM `takedowns`
		WHERE `subject_kind` = 'template' AND `subject_id` = OLD.`id` ORDER BY `rowid` DESC LIMIT 1)
BEGIN
	SELECT RAISE(ABORT, 'template was taken down');
END;
