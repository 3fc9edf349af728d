CREATE TABLE `active_days` (
	`surface` text NOT NULL,
	`day` integer NOT NULL,
	`people` integer NOT NULL,
	PRIMARY KEY(`surface`, `day`)
);
--> statement-breakpoint
INSERT INTO `active_days` (`surface`, `day`, `people`)
SELECT `surface`, `last` / 86400000, count(*) FROM (
	SELECT `surface`, max(`seen_at`) AS `last` FROM `chats` WHERE NOT `is_stranger`
	GROUP BY `surface`, `user_id`)
GROUP BY 1, 2;
--> statement-breakpoint
CREATE TRIGGER `active_days_moved` AFTER UPDATE OF `seen_at`, `is_stranger` ON `chats`
WHEN NEW.`is_stranger` <> OLD.`is_stranger`
	OR (NOT NEW.`is_stranger` AND NEW.`seen_at` / 86400000 <> OLD.`seen_at` / 86400000)
BEGIN
	UPDATE `active_days` SET `people` = `people` - 1
	WHERE `surface` = OLD.`surface` AND `day` = max(
		iif(OLD.`is_stranger`, -1, OLD.`seen_at`), coalesce((
			SELECT max(`seen_at`) FROM `chats` WHERE `surface` = OLD.`surface` AND `user_id` = OLD.`user_id`
				AND `chat_id` <> OLD.`chat_id` AND NOT `is_stranger`), -1)) / 86400000;
	INSERT INTO `active_days` (`surface`, `day`, `people`)
	SELECT NEW.`surface`, `last` / 86400000, 1 FROM (
		SELECT max(`seen_at`) AS `last` FROM `chats` WHERE `surface` = NEW.`surface` AND `user_id` = NEW.`user_id`
			AND NOT `is_stranger`)
	WHERE `last` IS NOT NULL
	ON CONFLICT (`surface`, `day`) DO UPDATE SET `people` = `people` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `active_days_left` AFTER DELETE ON `chats`
WHEN NOT OLD.`is_stranger`
BEGIN
	UPDATE `active_days` SET `people` = `people` - 1
	WHERE `surface` = OLD.`surface` AND `day` = max(OLD.`seen_at`, coalesce((
		SELECT max(`seen_at`) FROM `chats` WHERE `surface` = OLD.`surface` AND `user_id` = OLD.`user_id`
			AND NOT `is_stranger`), -1)) / 86400000;
	INSERT INTO `active_days` (`surface`, `day`, `people`)
	SELECT OLD.`surface`, `last` / 86400000, 1 FROM (
		SELECT max(`seen_at`) AS `last` FROM `chats` WHERE `surface` = OLD.`surface` AND `user_id` = OLD.`user_id`
			AND NOT `is_stranger`)
	WHERE `last` IS NOT NULL
	ON CONFLICT (`surface`, `day`) DO UPDATE SET `people` = `people` + 1;
END;
--> statement-breakpoint
CREATE INDEX `payments_disputed` ON `payments` (`created_at`) WHERE status = 'disputed';
