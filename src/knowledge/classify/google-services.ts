/** Title, area and beginnings of the types after `google_`, for every service of hashicorp/google 6.50.0. */
export const GOOGLE_ROWS = `
Access Context Manager|audit|access_context_manager
Managed Active Directory|identity|active_directory
AlloyDB|database|alloydb
Apigee|api|apigee apihub api_gateway endpoints
API key|secrets|apikeys
App Engine|compute|app_engine
App Hub|catalog|apphub
Assured Workloads|audit|assured_workloads
Google backup|backup|backup_dr gke_backup
BeyondCorp|identity|beyondcorp
BigLake|analytics|biglake
BigQuery|database|bigquery
Bigtable|database|bigtable
Google billing|cost|billing
Binary Authorization|audit|binary_authorization
Blockchain Node Engine|compute|blockchain_node_engine
Certificate Manager|edge|certificate_manager
Chronicle|audit|chronicle
Cloud Asset|audit|cloud_asset
Cloud Build|ci|cloudbuild cloudbuildv2 developer_connect
Cloud Deploy|ci|clouddeploy deployment_manager
Cloud Domains|dns|clouddomains
Cloud Functions|compute|cloudfunctions cloudfunctions2
Cloud Identity|identity|cloud_identity
Cloud IDS|audit|cloud_ids
Cloud quota|org|cloud_quotas
Cloud Run|compute|cloud_run cloud_run_v2
Cloud Scheduler|compute|cloud_scheduler
Cloud Tasks|messaging|cloud_tasks
Colab|ml|colab
Composer|compute|composer
Compute Engine|network|compute
Contact Center Insights|contact|contact_center_insights dialogflow dialogflow_cx
Container Analysis|audit|container_analysis
Google Kubernetes|compute|container edgecontainer gkeonprem gke_hub
Artifact Registry|repository|artifact_registry container_registry
Google database migration|migration|database_migration_service datastream
Dataplex|catalog|dataplex data_catalog data_loss_prevention data_fusion data_pipeline dataform
Dataflow|compute|dataflow
Dataproc|compute|dataproc
Discovery Engine|search|discovery_engine
Cloud DNS|dns|dns
Document AI|ml|document_ai
Distributed Cloud network|network|edgenetwork
Essential Contacts|observability|essential_contacts
Eventarc|messaging|eventarc
Filestore|files|filestore parallelstore lustre
Firebase|compute|firebase firebaserules firebase_app_check firebase_app_hosting
Firestore|database|firestore
Google folder|org|folder
Gemini|ml|gemini
Cloud Healthcare|database|healthcare
Google IAM|identity|iam service_account
Identity-Aware Proxy|identity|iap
Identity Platform|identity|identity_platform
Integration Connectors|messaging|integration_connectors integrations
Cloud KMS|secrets|kms
Cloud Logging|audit|logging
Looker|analytics|looker
Managed Kafka|messaging|managed_kafka
Memorystore|cache|memorystore memcache redis
Migration Center|migration|migration_center
Vertex AI|ml|ml_engine vertex_ai tpu notebooks workbench
Model Armor|audit|model_armor
Cloud Monitoring|observability|monitoring
NetApp on Google|files|netapp
Network Connectivity|network|network_connectivity
Network Management|observability|network_management
Network Security|audit|network_security
Network Services|network|network_services
Oracle on Google|database|oracle_database
Organization policy|audit|org_policy
Google organization|org|organization
OS Config|settings|os_config
OS Login|secrets|os_login
Parameter Manager|settings|parameter_manager runtimeconfig
Private CA of Google|secrets|privateca public_ca
Privileged Access Manager|identity|privileged_access_manager
Google project|org|project
Pub/Sub|messaging|pubsub pubsub_lite
reCAPTCHA|identity|recaptcha_enterprise
Resource Manager|org|resource_manager tags
Security Command Center|audit|scc scc_management scc_v2 securityposture
Secret Manager|secrets|secret_manager
Secure Source Manager|repository|secure_source_manager sourcerepo
Service Networking|network|service_networking vpc_access service_directory
Site Verification|dns|site_verification
Spanner|database|spanner
Cloud SQL|database|sql
Cloud Storage|bucket|storage
Storage Transfer|migration|storage_transfer
Transcoder|media|transcoder
VMware Engine|network|vmwareengine
Workflows|compute|workflows
`;
