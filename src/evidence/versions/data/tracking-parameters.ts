/** Parameters of an address that say how somebody came to a page and not which page it is. A star stands for any ending. Our own list, as sites use them. */
export const TRACKING_PARAMETERS: readonly string[] = (
  "utm_* fbclid gclid gclsrc dclid msclkid yclid mc_cid mc_eid igshid twclid ttclid wbraid gbraid _ga _gl _hsenc _hsmi mkt_tok ref ref_src ref_url referrer " +
  "source src cmpid cmp campaign icid ito ns_campaign ns_mchannel ns_source at_medium at_campaign at_custom* smid smtyp partner share shared guccounter " +
  "guce_referrer guce_referrer_sig amp outputtype fb_action_ids fb_ref spm sref rss from ocid xtor wt_mc wt_zmc"
).split(" ");
