//! Where messages of a class are delivered (MS-OXCSTOR 2.2.1.2 to 2.2.1.4).

use crate::call::Call;
use crate::failure::{Result, ensure};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcstor::{
    ReceiveFolderRow, ReceiveFolderValues, RopGetReceiveFolderRequest, RopGetReceiveFolderSuccess,
    RopGetReceiveFolderTableSuccess, RopSetReceiveFolderRequest, StandardReceiveFolderRow,
};
use pidl_ndr::{NdrString, Nttime};

/// A message class, if the text is one (MS-OXCSTOR 2.2.1.2.1).
fn class(text: &NdrString) -> Result<String> {
    let text = text.to_string_lossy().into_owned();
    let printable = text.bytes().all(|b| (32..=126).contains(&b));
    let dots = text.starts_with('.') || text.ends_with('.') || text.contains("..");
    ensure(text.len() < 255 && printable && !dots, ErrorCode::EC_INVALID_PARAMETER)?;
    Ok(text)
}

/// RopGetReceiveFolder
pub(crate) fn get_receive_folder(
    call: &mut Call<'_>,
    request: &RopGetReceiveFolderRequest,
) -> Result<RopGetReceiveFolderSuccess> {
    let logon = call.logon_object()?;
    let found = logon.mailbox.receive_folder(&class(&request.message_class)?)?;
    Ok(RopGetReceiveFolderSuccess {
        folder_id: found.folder,
        explicit_message_class: found.class.as_str().into(),
    })
}

/// RopSetReceiveFolder
pub(crate) fn set_receive_folder(call: &mut Call<'_>, request: &RopSetReceiveFolderRequest) -> Result<()> {
    let logon = call.logon_object()?;
    let class = class(&request.message_class)?;
    let reserved = ["IPM", "REPORT.IPM"].iter().any(|own| class.eq_ignore_ascii_case(own));
    ensure(!reserved, ErrorCode::EC_ACCESS_DENIED)?;
    let folder = (request.folder_id != 0).then_some(request.folder_id);
    // Mail of a class that has no folder must go somewhere.
    ensure(folder.is_some() || !class.is_empty(), ErrorCode::EC_ERROR)?;
    if let Some(folder) = folder {
        logon.mailbox.folder(folder)?;
    }
    Ok(logon.mailbox.set_receive_folder(&class, folder)?)
}

/// RopGetReceiveFolderTable
pub(crate) fn get_receive_folder_table(call: &mut Call<'_>) -> Result<RopGetReceiveFolderTableSuccess> {
    let logon = call.logon_object()?;
    let rows: Vec<ReceiveFolderRow> = logon
        .mailbox
        .receive_folders()?
        .into_iter()
        .map(|entry| {
            let row = StandardReceiveFolderRow {
                folder_id: entry.folder,
                message_class: entry.class.as_str().into(),
                last_modification_time: Nttime(entry.modified),
            };
            ReceiveFolderRow { flag: 0, values: ReceiveFolderValues::Standard(row) }
        })
        .collect();
    Ok(RopGetReceiveFolderTableSuccess { row_count: rows.len() as u32, rows })
}
