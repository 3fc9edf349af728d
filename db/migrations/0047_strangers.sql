DROP INDEX `chats_seen`;--> statement-breakpoint
ALTER TABLE `chats` ADD `is_stranger` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `chats_strangers` ON `chats` (`seen_at`) WHERE is_stranger;--> statement-breakpoint
CREATE INDEX `platform_waits_until` ON `platform_waits` (`until`);--> statement-breakpoint
UPDATE `chats` SET `is_stranger` = 0 WHERE EXISTS (
	SELECT 1 FROM `identities` WHERE `surface` = `chats`.`surface` AND `user_id` = `chats`.`user_id`);
--> statement-breakpoint
CREATE TRIGGER `chats_stranger` AFTER INSERT ON `chats`
WHEN EXISTS (SELECT 1 FROM `identities` WHERE `surface` = NEW.`surface` AND `user_id` = NEW.`user_id`)
BEGIN
	UPDATE `chats` SET `is_stranger` = 0 WHERE `surface` = NEW.`surface` AND `chat_id` = NEW.`chat_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `identities_known` AFTER INSERT ON `identities`
BEGIN
	UPDATE `chats` SET `is_stranger` = 0 WHERE `surface` = NEW.`surface` AND `user_id` = NEW.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `identities_gone` AFTER DELETE ON `identities`
BEGIN
	UPDATE `chats` SET `is_stranger` = 1 WHERE `surface` = OLD.`surface` AND `user_id` = OLD.`user_id`;
END;
