/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.files.addPictures': [];
    'practices.files.picturesHint': [{ megabytes: number }];
    'practices.files.addPdf': [];
    'practices.files.pdfHint': [{ megabytes: number }];
    'practices.files.coming': [{ count: number; name: Text }];
    'practices.files.there': [];
    'practices.files.twice': [];
    'practices.files.full': [{ count: number }];
    'practices.files.understood': [];
    'practices.files.cover': [{ number: Text; count: Text }];
    'practices.files.picture': [{ number: Text; count: Text }];
    'practices.files.alt': [];
    'practices.files.altHint': [];
    'practices.files.decorative': [];
    'practices.files.caption': [];
    'practices.files.credit': [];
    'practices.files.licence': [];
    'practices.files.permission': [];
    'practices.files.people': [];
    'practices.files.peopleHint': [];
    'practices.files.people.NOBODY': [];
    'practices.files.people.AGREED': [];
    'practices.files.asCover': [];
    'practices.files.earlier': [];
    'practices.files.earlierOf': [{ number: Text }];
    'practices.files.later': [];
    'practices.files.laterOf': [{ number: Text }];
    'practices.files.remove': [];
    'practices.files.removePicture': [{ number: Text }];
    'practices.files.removePdf': [{ number: Text }];
    'practices.files.removed': [];
    'practices.files.back': [];
    'practices.files.title': [{ number: Text }];
    'practices.files.open': [];
    'practices.missing.pictureAltMissing': [{ number: Text }];
    'practices.missing.pictureCreditMissing': [{ number: Text }];
    'practices.missing.pictureLicenceMissing': [{ number: Text }];
    'practices.missing.picturePeopleMissing': [{ number: Text }];
    'practices.missing.attachmentTitleMissing': [{ number: Text }];
    'practices.rule.fileTooLarge': [{ megabytes: number }];
    'practices.rule.fileEmpty': [];
    'practices.rule.fileSvg': [];
    'practices.rule.fileMarkup': [];
    'practices.rule.fileArchive': [];
    'practices.rule.fileHeic': [];
    'practices.rule.fileNotPicture': [];
    'practices.rule.filePdfAsPicture': [];
    'practices.rule.filePictureAsPdf': [];
    'practices.rule.fileNotPdf': [];
    'practices.rule.fileTwoThings': [];
    'practices.rule.fileInfected': [];
    'practices.rule.fileNotScanned': [];
    'practices.rule.filePdfCut': [];
    'practices.rule.filePdfActs': [];
    'practices.rule.pictureUnreadable': [];
    'practices.rule.pictureTooManyPixels': [{ megapixels: number }];
    'practices.rule.tooManyFiles': [{ count: number }];
    'practices.rule.filesTooLarge': [{ megabytes: number }];
    'practices.rule.tooManyOwnFiles': [{ count: number }];
    'practices.rule.ownFilesTooLarge': [{ megabytes: number }];
  }
}
