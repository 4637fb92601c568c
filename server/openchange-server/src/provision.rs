//! An embedded directory that is empty becomes one that clients can use, without a
//! word: there is nobody whose schema it is. Active Directory is left to
//! `openchange provision`.

use openchange_directory::Directory;
use openchange_directory::config::OrganisationConfig;
use openchange_provision::plan::Plan;
use openchange_provision::schema::Definition;
use openchange_provision::{Error, Site, organisation, schema};

/// Where this server is in the organisation of a directory; of one of our own even if
/// there was no organisation before.
pub async fn site(directory: &dyn Directory, config: &OrganisationConfig, ours: bool) -> Result<Site, Error> {
    match Site::find(directory, config).await {
        Err(Error::NotProvisioned(what)) if ours => {
            let site = Site::new(config, directory.roots().await?)?;
            let mut plan = Plan::default();
            schema::compare(directory, &Definition::exchange()?, &mut plan).await?;
            organisation::compare(directory, &site, &mut plan).await?;
            let steps = plan.steps.len();
            if let Err(failed) = plan.apply(directory, |_| ()).await {
                return Err(failed.error.into());
            }
            tracing::info!(what, steps, "the directory did not have it, and has it now");
            Site::find(directory, config).await
        }
        result => result,
    }
}
