//! What a client does first, from beginning to end.

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;

const NAME: u32 = 0x3001_001F;

#[tokio::test]
async fn a_profile_is_made() {
    let world = World::new().await;
    let rfr = RfrClient::new(world.client(Some("ann")));
    let input = RfrGetNewDsaIn { ppsz_server: Some(Some("".into())), ..RfrGetNewDsaIn::default() };
    let dsa = rfr.rfr_get_new_dsa(&input).await.unwrap();
    assert_eq!(dsa.ppsz_server, Some(Some("mail.example.com".into())));

    let ann = world.session("ann").await;
    let gal = ann.query(stat(), 50, &[NAME]).await;
    assert_eq!(names(&gal.pp_rows.unwrap()), GAL);

    let anr = RestrictionR {
        rt: 4,
        res: RestrictionUnionR::ResProperty(PropertyRestrictionR {
            relop: 4,
            ul_prop_tag: exchange::oxprops::PropertyTag(0x360C_001F),
            lp_prop: Some(unicode(0x360C_001F, "ann")),
        }),
    };
    let found = ann.matches(stat(), Some(anr), Some(&[0x3001_001E])).await;
    assert_eq!(names(&found.pp_rows.unwrap()), ["Ann Lee"], "the exact match alone");

    let mid = found.pp_out_m_ids.unwrap().aul_prop_tag[0];
    let row = ann.props(mid, &[0x8006_001E, 0x3003_001E, 0x800F_101E]).await.pp_rows.unwrap();
    assert_eq!(
        text(&values(&row)[0]),
        "/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL/cn=Microsoft Private MDB"
    );
    assert_eq!(text(&values(&row)[1]), address("ann"));

    let server = ann.mid("/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL").await;
    let row = ann.props(server, &[0x8170_101E]).await.pp_rows.unwrap();
    let PropValUnion::MVszA(addresses) = &values(&row)[0].value else { panic!() };
    assert_eq!(addresses.c_values, 2);
}

#[tokio::test]
async fn a_session_begins_and_ends() {
    covers!("MS-OXNSPI", 668, 674, 675, 697, 700, 701, 712, 716);
    let world = World::new().await;
    let session = world.session("ann").await;
    assert_ne!(session.guid, [0; 16]);
    let input = NspiUnbindIn { context_handle: session.handle.clone(), reserved: 0 };
    let reply = session.client.nspi_unbind(&input).await.unwrap();
    assert_eq!(reply.result, NspiUnbindResult::UNBIND_SUCCESS);
    assert_eq!(reply.context_handle, Default::default());
    let again = session.client.nspi_unbind(&input).await.unwrap();
    assert_eq!(again.result, NspiUnbindResult::UNBIND_FAILURE);
    let stale = NspiQueryColumnsIn { h_rpc: session.handle.clone(), ..Default::default() };
    session.client.nspi_query_columns(&stale).await.unwrap_err();
}

#[tokio::test]
async fn nobody_comes_in_without_a_name() {
    let world = World::new().await;
    let stranger = NspiClient::new(world.client(None));
    let input = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    let reply = stranger.nspi_bind(&input).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_LOGON_FAILED);
    assert_eq!(reply.context_handle, Default::default());
}
