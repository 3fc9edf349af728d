CREATE INDEX `reviews_clear` ON `reviews` (`id`) WHERE instr(fingerprint, 'keyed.') <> 1;--> statement-breakpoint
-- Who replaces a photo of their face takes the one before out of every archive that has it.
CREATE TRIGGER `exports_end_with_replaced_face_photos` AFTER UPDATE OF `object_key` ON `face_photos`
WHEN NEW.`object_key` <> OLD.`object_key`
BEGIN
	INSERT OR IGNORE INTO `doomed_objects` (`object_key`, `created_at`)
		SELECT `object_key`, `created_at` FROM `export_files` WHERE `account_id` = OLD.`account_id`;
	DELETE FROM `export_files` WHERE `account_id` = OLD.`account_id`;
	UPDATE `exports` SET `state` = 'ended', `ending` = 'deleted'
		WHERE `account_id` = OLD.`account_id` AND `state` <> 'ended';
END;
