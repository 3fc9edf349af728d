CREATE TABLE `deletions` (
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `subject`)
);
--> statement-breakpoint
CREATE INDEX `deletions_at` ON `deletions` (`at`);--> statement-breakpoint
-- What goes by its own time goes again from a restored backup: only what went before it is noted.
CREATE TRIGGER `deletions_of_accounts` AFTER UPDATE OF `status` ON `accounts`
WHEN NEW.`status` = 'erased' AND OLD.`status` <> 'erased'
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('account', NEW.`id`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_results` AFTER DELETE ON `results`
WHEN OLD.`expires_at` IS NULL OR OLD.`expires_at` > unixepoch() * 1000
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('result', OLD.`id`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_uploads` AFTER DELETE ON `uploads`
WHEN OLD.`expires_at` > unixepoch() * 1000
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('upload', OLD.`id`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_faces` AFTER DELETE ON `face_photos`
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('face', OLD.`object_key`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_replaced_faces` AFTER UPDATE OF `object_key` ON `face_photos`
WHEN NEW.`object_key` <> OLD.`object_key`
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('face', OLD.`object_key`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_shares` AFTER UPDATE OF `state` ON `shares`
WHEN NEW.`state` IN ('withdrawn', 'taken-down') AND OLD.`state` NOT IN ('withdrawn', 'taken-down')
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('share', NEW.`id`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_templates` AFTER UPDATE OF `state` ON `templates`
WHEN NEW.`state` IN ('removed', 'taken-down') AND OLD.`state` NOT IN ('removed', 'taken-down')
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('template', NEW.`id`, unixepoch() * 1000);
END;
--> statement-breakpoint
CREATE TRIGGER `deletions_of_consents` AFTER UPDATE OF `withdrawn_at` ON `consents`
WHEN NEW.`withdrawn_at` IS NOT NULL AND OLD.`withdrawn_at` IS NULL
BEGIN
	INSERT OR IGNORE INTO `deletions` (`kind`, `subject`, `at`) VALUES ('consent', NEW.`id`, unixepoch() * 1000);
END;
