//! Identifiers, and what a logon says of its store (MS-OXCSTOR 2.2.1.5 to 2.2.1.9).

use crate::call::Call;
use crate::failure::{Result, ensure};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcstor::{
    RopGetOwningServersRequest, RopGetOwningServersSuccess, RopGetStoreStateSuccess,
    RopIdFromLongTermIdRequest, RopIdFromLongTermIdSuccess, RopLongTermIdFromIdRequest,
    RopLongTermIdFromIdSuccess, RopPublicFolderIsGhostedRequest, RopPublicFolderIsGhostedSuccess, StoreState,
};

/// RopGetStoreState. There are no search folders at work.
pub(crate) fn get_store_state(call: &mut Call<'_>) -> Result<RopGetStoreStateSuccess> {
    call.logon_object()?;
    Ok(RopGetStoreStateSuccess { store_state: StoreState::default() })
}

/// RopGetOwningServers: of public folders, which there are none of (MS-OXCSTOR 3.2.5.6).
pub(crate) fn get_owning_servers(
    call: &mut Call<'_>,
    _request: &RopGetOwningServersRequest,
) -> Result<RopGetOwningServersSuccess> {
    call.logon_object()?;
    Err(ErrorCode::EC_NOT_SUPPORTED.into())
}

/// RopPublicFolderIsGhosted: folders of mailboxes never are.
pub(crate) fn public_folder_is_ghosted(
    call: &mut Call<'_>,
    request: &RopPublicFolderIsGhostedRequest,
) -> Result<RopPublicFolderIsGhostedSuccess> {
    call.logon_object()?.mailbox.folder(request.folder_id)?;
    Ok(RopPublicFolderIsGhostedSuccess { is_ghosted: 0, ghosted: None })
}

/// RopLongTermIdFromId
pub(crate) fn long_term_id_from_id(
    call: &mut Call<'_>,
    request: &RopLongTermIdFromIdRequest,
) -> Result<RopLongTermIdFromIdSuccess> {
    let logon = call.logon_object()?;
    let long_term_id = logon.mailbox.long_term_id(request.object_id)?;
    ensure(long_term_id.global_counter != [0; 6], ErrorCode::EC_NOT_FOUND)?;
    Ok(RopLongTermIdFromIdSuccess { long_term_id })
}

/// RopIdFromLongTermId
pub(crate) fn id_from_long_term_id(
    call: &mut Call<'_>,
    request: &RopIdFromLongTermIdRequest,
) -> Result<RopIdFromLongTermIdSuccess> {
    let logon = call.logon_object()?;
    let long = &request.long_term_id;
    let whole = long.database_guid != Default::default() && long.global_counter != [0; 6];
    ensure(whole, ErrorCode::EC_INVALID_PARAMETER)?;
    Ok(RopIdFromLongTermIdSuccess { object_id: logon.mailbox.short_id(&request.long_term_id)? })
}
