//! Which languages are signed.

/// The codes whose prefix is `sgn` in IANA's registry of language subtags ([RFC 5646], 2.2.2).
///
/// [RFC 5646]: https://www.rfc-editor.org/rfc/rfc5646
const SIGNED: &str = "ads aed aen afg ajs ase asf asp asq asw bfi bfk bog bqn bqy bvl bzs cds csc csd cse csf \
    csg csl csn csq csr csx doq dse dsl dsz ecs ehs esl esn eso eth fcs fse fsl fss gds gse \
    gsg gsm gss gus hab haf hds hks hos hps hsh hsl icl iks ils inl ins ise isg isr jcs jhs \
    jks jls jos jsl jus kgi kvk lbs lgs lls lsb lsc lsg lsl lsn lso lsp lst lsv lsw lsy lws \
    mdl mfs mre msd msr mzc mzg mzy nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd \
    psg psl pso psp psr pys rib rms rnb rsl rsm rsn sdl sfb sfs sgg sgx shu slf sls sqk sqs \
    sqx ssp ssr svk swl syy szs tse tsm tsq tss tsy tza ugn ugy ukl uks vgt vsi vsl vsv wbs \
    xki xml xms yds ygs yhs ysl ysm zib zsl";

/// Whether a language is signed, whatever its region.
pub fn is_signed(code: &str) -> bool {
    let base = code.split('-').next().unwrap_or(code);
    base == "sgn" || SIGNED.split(' ').any(|signed| signed == base)
}

#[cfg(test)]
mod tests {
    use super::is_signed;

    #[test]
    fn ok_signed_languages_are_told_from_spoken_ones() {
        for code in ["gsg", "ase", "asq", "sgg", "ils", "bfi-GB", "sgn-DE", "zsl"] {
            assert!(is_signed(code), "{code}");
        }
        for code in ["de", "en", "gs", "gsw", "yue", ""] {
            assert!(!is_signed(code), "{code}");
        }
    }
}
